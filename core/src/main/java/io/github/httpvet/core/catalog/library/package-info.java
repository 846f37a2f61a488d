/** One table a library; nothing outside this package names a library's class or method. */
package io.github.httpvet.core.catalog.library;
