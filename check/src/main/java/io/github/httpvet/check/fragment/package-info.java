/** The findings that compilations have kept, put together for a report. */
package io.github.httpvet.check.fragment;
