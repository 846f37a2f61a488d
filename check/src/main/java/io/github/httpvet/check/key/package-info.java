/** Reads files of settings: properties and YAML, as keys with their places. */
package io.github.httpvet.check.key;
