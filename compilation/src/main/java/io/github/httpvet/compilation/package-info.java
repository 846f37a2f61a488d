/**
 * What front ends in javac share: which rules hold for each source, and what of their findings is
 * kept for reports. It needs nothing but httpvet's own core, configuration and javac front end, so
 * that it can stand on a processor path.
 */
package io.github.httpvet.compilation;
