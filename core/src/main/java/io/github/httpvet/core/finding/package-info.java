/** What a rule has to say, free of any tool's way to show it. */
package io.github.httpvet.core.finding;
