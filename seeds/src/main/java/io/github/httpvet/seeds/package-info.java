/** Breaks good code mechanically, and counts which breaks the rules find. */
package io.github.httpvet.seeds;
