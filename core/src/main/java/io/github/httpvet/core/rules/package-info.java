/** The rules, each written once, and the one entry to them. */
package io.github.httpvet.core.rules;
