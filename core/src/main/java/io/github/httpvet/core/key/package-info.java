/** Files of settings, as keys with values: what configures clients that a framework makes. */
package io.github.httpvet.core.key;
