/** The rules as a plug-in of javac: {@code -Xplugin:HttpVet}. */
package io.github.httpvet.plugin;
