package coop.docket.progress.targets;

import coop.docket.rules.targets.Target;

/**
 * A target beside what is.
 *
 * @param reached null where nothing is known
 */
public record TargetLine(Target target, Figure figure, Boolean reached) {

    static TargetLine of(Target target, Figure figure) {
        return new TargetLine(target, figure, figure.value() == null ? null : target.reachedBy(figure.value()));
    }
}
