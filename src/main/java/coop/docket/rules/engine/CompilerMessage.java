package coop.docket.rules.engine;

/**
 * What the engine's compiler had against a rule file.
 *
 * @param path the file's path in the pack; empty where the engine names none
 * @param line from 1; 0 where the engine names none
 * @param text the engine's own words, in English
 */
public record CompilerMessage(String path, int line, String text) {}
