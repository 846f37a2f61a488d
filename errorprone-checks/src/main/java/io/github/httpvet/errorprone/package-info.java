/** The rules as Error Prone checks: each a {@code BugChecker} that shows the shared findings. */
package io.github.httpvet.errorprone;
