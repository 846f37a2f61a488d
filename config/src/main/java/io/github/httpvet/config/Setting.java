package io.github.httpvet.config;

/**
 * A value in force.
 *
 * @param where {@code FILE:LINE}, or {@code default}
 */
public record Setting(String key, String value, String where) {}
