/** The rules' pages, which the build packs into the jar, for terminals and reports. */
package io.github.httpvet.check.page;
