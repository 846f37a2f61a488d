/**
 * What Maven loads first: the goals and their parameters. It runs on Java 8, so that an old JDK
 * gets a clear message; what the goals do is in {@code goal}, which needs what httpvet needs.
 */
package io.github.httpvet.maven;
