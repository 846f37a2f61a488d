package io.github.httpvet.config;

import io.github.httpvet.core.finding.Finding;

/**
 * A finding to show.
 *
 * @param severity never {@link Severity#OFF}
 */
public record Reported(Finding finding, Severity severity) {}
