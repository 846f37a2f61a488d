/** The rules behind the Language Server Protocol: findings in an editor while one types. */
package io.github.httpvet.languageserver;
