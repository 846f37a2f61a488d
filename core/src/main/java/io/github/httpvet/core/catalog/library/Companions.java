package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/** Libraries beside the clients whose methods close, read or only print what clients return. */
final class Companions {

  static final Library LIBRARY =
      Library.parse(
          "companions",
          """
          supports oldest commons-io:commons-io:2.7 com.google.guava:guava:20.0 com.fasterxml.jackson.core:jackson-core:2.10.5 com.fasterxml.jackson.core:jackson-databind:2.10.5.1 org.slf4j:slf4j-api:1.7.36 org.apache.logging.log4j:log4j-api:2.17.2 io.projectreactor:reactor-core:3.4.41
          supports newest commons-io:commons-io:2.22.0 com.google.guava:guava:33.7.2-jre com.fasterxml.jackson.core:jackson-core:2.22.3 com.fasterxml.jackson.core:jackson-databind:2.22.3 org.slf4j:slf4j-api:2.0.18 org.apache.logging.log4j:log4j-api:2.26.1 io.projectreactor:reactor-core:3.8.8
          closes org.apache.commons.io.IOUtils#closeQuietly(..) | args
          closes org.apache.commons.io.IOUtils#close(..) | args
          closes org.apache.commons.io.IOUtils#toString(..) | arg0
          closes org.apache.commons.io.IOUtils#toByteArray(..) | arg0
          closes org.apache.commons.io.IOUtils#copy(..) | arg0
          closes org.apache.commons.io.IOUtils#readLines(..) | arg0
          closes com.google.common.io.ByteStreams#toByteArray(..) | arg0
          closes com.google.common.io.CharStreams#toString(..) | arg0
          # Jackson closes the source by default (JsonParser.Feature.AUTO_CLOSE_SOURCE).
          closes com.fasterxml.jackson.databind.ObjectMapper#readValue(..) | arg0
          closes com.fasterxml.jackson.databind.ObjectMapper#readTree(..) | arg0
          neutral org.slf4j.Logger#trace(..) | args
          neutral org.slf4j.Logger#debug(..) | args
          neutral org.slf4j.Logger#info(..) | args
          neutral org.slf4j.Logger#warn(..) | args
          neutral org.slf4j.Logger#error(..) | args
          neutral org.apache.logging.log4j.Logger#debug(..) | args
          neutral org.apache.logging.log4j.Logger#info(..) | args
          neutral org.apache.logging.log4j.Logger#warn(..) | args
          neutral org.apache.logging.log4j.Logger#error(..) | args
          repeats reactor.core.publisher.Flux#map(..)
          repeats reactor.core.publisher.Flux#flatMap(..)
          repeats reactor.core.publisher.Flux#concatMap(..)
          repeats reactor.core.publisher.Flux#doOnNext(..)
          """);

  private Companions() {}
}
