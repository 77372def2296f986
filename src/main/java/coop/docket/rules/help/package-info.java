/**
 * Everything that a rule may say, as data for editors and pages.
 *
 * <p>In come the vocabulary, the register's columns and a pack's parameters; out goes, in the reader's language, what each
 * word means, takes and gives, with an example. It must not know any rule.
 */
package coop.docket.rules.help;
