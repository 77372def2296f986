package coop.docket.cases.moves;

/** Why a case is none, as somebody decides. */
public enum Dismissal {
    /** What the register says is wrong, and is being corrected. */
    WRONG_DATA,
    /** The provision does not apply here. */
    NOT_APPLICABLE,
    /** It is being dealt with elsewhere. */
    HANDLED_ELSEWHERE,
    /** There are special circumstances, such as force majeure. */
    SPECIAL_CIRCUMSTANCES,
    /** It matters too little for now. */
    MINOR,
    OTHER
}
