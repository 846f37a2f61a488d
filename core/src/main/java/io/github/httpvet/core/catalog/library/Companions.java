package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/** Libraries beside the clients whose methods close, read or only print what clients return. */
final class Companions {

  static final Library LIBRARY =
      Library.of(
          "companions",
          """
          supports oldest commons-io:commons-io:2.7 com.google.guava:guava:20.0 com.fasterxml.jackson.core:jackson-core:2.10.5 com.fasterxml.jackson.core:jackson-databind:2.10.5.1 org.slf4j:slf4j-api:1.7.36 org.apache.logging.log4j:log4j-api:2.17.2 io.projectreactor:reactor-core:3.4.41
          supports newest commons-io:commons-io:2.22.0 com.google.guava:guava:33.7.2-jre com.fasterxml.jackson.core:jackson-core:2.22.3 com.fasterxml.jackson.core:jackson-databind:2.22.3 org.slf4j:slf4j-api:2.0.18 org.apache.logging.log4j:log4j-api:2.26.1 io.projectreactor:reactor-core:3.8.8
          closes org.apache.commons.io.IOUtils#closeQuietly(..) | args
          closes org.apache.commons.io.IOUtils#close(..) | args
          closes org.apache.commons.io.IOUtils#toString(..) | arg0 fails=read
          closes org.apache.commons.io.IOUtils#toByteArray(..) | arg0 fails=read
          closes org.apache.commons.io.IOUtils#copy(..) | arg0 fails=read
          closes org.apache.commons.io.IOUtils#readLines(..) | arg0 fails=read
          closes org.apache.commons.io.FileUtils#copyInputStreamToFile(..) | arg0
          closes com.google.common.io.ByteStreams#copy(InputStream,OutputStream) | arg0 fails=read
          closes com.google.common.io.CharStreams#readLines(Readable) | arg0 fails=read
          closes com.google.common.io.ByteStreams#toByteArray(..) | arg0 fails=read
          closes com.google.common.io.CharStreams#toString(..) | arg0 fails=read
          # Jackson closes the source by default (JsonParser.Feature.AUTO_CLOSE_SOURCE).
          closes com.fasterxml.jackson.databind.ObjectMapper#readValue(..) | arg0
          closes com.fasterxml.jackson.databind.ObjectMapper#readTree(..) | arg0
          closes com.fasterxml.jackson.databind.ObjectReader#readValue(..) | arg0
          neutral org.slf4j.Logger#trace(..) | args
          neutral org.slf4j.Logger#debug(..) | args
          neutral org.slf4j.Logger#info(..) | args
          neutral org.slf4j.Logger#warn(..) | args
          neutral org.slf4j.Logger#error(..) | args
          neutral org.apache.logging.log4j.Logger#debug(..) | args
          neutral org.apache.logging.log4j.Logger#info(..) | args
          neutral org.apache.logging.log4j.Logger#warn(..) | args
          neutral org.apache.logging.log4j.Logger#error(..) | args
          # Operators of a promise: what they do with the response that it will have.
          continues reactor.core.publisher.Mono#map(..) | maps
          continues reactor.core.publisher.Mono#flatMap(..) | maps
          continues reactor.core.publisher.Mono#flatMapMany(..) | maps
          continues reactor.core.publisher.Mono#handle(..) | maps
          continues reactor.core.publisher.Mono#mapNotNull(..) | maps
          continues reactor.core.publisher.Mono#subscribe(..) | maps
          continues reactor.core.publisher.Mono#doOnNext(..) | passes
          continues reactor.core.publisher.Mono#doOnSuccess(..) | passes
          continues reactor.core.publisher.Mono#filter(..) | passes
          continues reactor.core.publisher.Mono#doOnError(..) | recovers
          continues reactor.core.publisher.Mono#onErrorResume(..) | recovers
          continues reactor.core.publisher.Mono#onErrorReturn(..) | recovers
          continues reactor.core.publisher.Mono#onErrorMap(..) | recovers
          continues reactor.core.publisher.Mono#retry(..) | recovers
          continues reactor.core.publisher.Mono#retryWhen(..) | recovers
          continues reactor.core.publisher.Mono#defaultIfEmpty(..) | recovers
          continues reactor.core.publisher.Mono#switchIfEmpty(..) | recovers
          continues reactor.core.publisher.Mono#doOnCancel(..) | recovers
          continues reactor.core.publisher.Mono#doOnSubscribe(..) | recovers
          continues reactor.core.publisher.Mono#doFinally(..) | recovers
          continues reactor.core.publisher.Mono#doOnTerminate(..) | recovers
          continues reactor.core.publisher.Mono#doAfterTerminate(..) | recovers
          continues reactor.core.publisher.Mono#publishOn(..) | recovers
          continues reactor.core.publisher.Mono#subscribeOn(..) | recovers
          continues reactor.core.publisher.Mono#log(..) | recovers
          continues reactor.core.publisher.Mono#checkpoint(..) | recovers
          continues reactor.core.publisher.Mono#contextWrite(..) | recovers
          continues reactor.core.publisher.Mono#name(..) | recovers
          continues reactor.core.publisher.Mono#tag(..) | recovers
          continues reactor.core.publisher.Mono#single(..) | recovers
          continues reactor.core.publisher.Mono#timeout(..) | recovers
          continues reactor.core.publisher.Mono#metrics(..) | recovers
          continues reactor.core.publisher.Mono#then(..) | drops
          continues reactor.core.publisher.Mono#thenReturn(..) | drops
          continues reactor.core.publisher.Mono#thenEmpty(..) | drops
          continues reactor.core.publisher.Mono#thenMany(..) | drops
          continues reactor.core.publisher.Mono#ignoreElement(..) | drops
          continues reactor.core.publisher.Mono#hasElement(..) | drops
          view reactor.core.publisher.Mono#just(..) | arg0
          view reactor.core.publisher.Mono#justOrEmpty(..) | arg0
          repeats reactor.core.publisher.Flux#map(..)
          repeats reactor.core.publisher.Flux#flatMap(..)
          repeats reactor.core.publisher.Flux#concatMap(..)
          repeats reactor.core.publisher.Flux#flatMapSequential(..)
          repeats reactor.core.publisher.Flux#switchMap(..)
          repeats reactor.core.publisher.Flux#filterWhen(..)
          repeats reactor.core.publisher.Flux#mapNotNull(..)
          repeats reactor.core.publisher.Flux#handle(..)
          repeats reactor.core.publisher.Flux#doOnNext(..)
          """);

  private Companions() {}
}
