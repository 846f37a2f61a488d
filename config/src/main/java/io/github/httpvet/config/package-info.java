/**
 * What a project decides once for every front end: the configuration file and the baseline.
 *
 * <p>A front end keeps one {@link io.github.httpvet.config.Configurations} for a run. For each
 * source it asks for the {@link io.github.httpvet.config.Configuration}, runs the rules with its
 * {@link io.github.httpvet.config.Configuration#options()}, overlaid with its own flags, and shows
 * what {@link io.github.httpvet.config.Configuration#reported} leaves of the findings. Whatever is
 * wrong is a {@link io.github.httpvet.core.rules.ConfigurationException} of one line: the front end
 * has to fail with it.
 */
package io.github.httpvet.config;
