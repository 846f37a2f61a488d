/**
 * The findings of a build, kept file by file while it compiles. Who reads them is in the module
 * {@code check}.
 */
package io.github.httpvet.compilation.fragment;
