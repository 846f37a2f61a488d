/**
 * The findings of a build, kept file by file while it compiles, and put together afterwards. The
 * writer needs nothing but the JDK and httpvet's core and configuration, so that it can stand on a
 * processor path.
 */
package io.github.httpvet.check.fragment;
