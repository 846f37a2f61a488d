package io.github.httpvet.core.rules;

import java.util.List;

/**
 * A user's choice, declared once: Error Prone reads {@code Rule:name}, PMD has a property and the
 * command line a {@code --option Rule:name=value} of the same name.
 *
 * @param name lower camel case
 * @param summary what it changes, one sentence
 * @param defaultValue in the notation of the values
 * @param values the accepted words; several may be given, separated by commas, if {@code isList}
 */
public record Option(
    String name, String summary, String defaultValue, List<String> values, boolean isList) {}
