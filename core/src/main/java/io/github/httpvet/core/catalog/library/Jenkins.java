package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * What plug-ins of Jenkins open addresses with, so that its proxy is used: a connection of the JDK.
 * Newer cores bound its connect (20 s by default), and not the response ({@code
 * core/src/main/java/hudson/ProxyConfiguration.java} of jenkinsci/jenkins at 027d7c68). The
 * versions after those of Hudson are not in Maven Central.
 */
final class Jenkins {

  static final Library LIBRARY =
      Library.of(
          "jenkins",
          """
          supports oldest org.jvnet.hudson.main:hudson-core:1.395
          supports newest org.jvnet.hudson.main:hudson-core:2.2.1
          fresh hudson.ProxyConfiguration#open(URL) -> java.net.URLConnection
          sets connect hudson.ProxyConfiguration#open(URL)
          """);

  private Jenkins() {}
}
