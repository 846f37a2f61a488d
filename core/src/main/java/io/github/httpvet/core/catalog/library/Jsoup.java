package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * jsoup. Read in 1.13.1, 1.21.2 and 1.24.1: it goes over {@code HttpURLConnection}, or a JDK client
 * that only some versions make anew; a timeout of 30 s covers the whole call; {@code get()} and
 * {@code post()} read the body, {@code execute()} leaves it open until it is parsed or read.
 */
final class Jsoup {

  static final Library LIBRARY =
      Library.of(
          "jsoup",
          """
          supports 1.13.1 org.jsoup:jsoup:1.13.1
          supports 1.24.1 org.jsoup:jsoup:1.24.1
          version 1.21.1 has org.jsoup.select.Nodes
          version 1.24.1 has org.jsoup.nodes.ProcessingInstruction
          mention org.jsoup
          type org.jsoup.Connection is request
          type org.jsoup.Connection.Base is other
          type org.jsoup.Connection.Response is response extends org.jsoup.Connection.Base
          type org.jsoup.Jsoup is other
          fluent org.jsoup.Connection

          # Connections come from a cache of the JVM in most versions; 30 s bound all of a call.
          fresh org.jsoup.Jsoup#connect(String) -> org.jsoup.Connection
          fresh org.jsoup.Jsoup#newSession() -> org.jsoup.Connection | since=1.14.1
          # In between, each has a JDK client of its own (measured: 20 calls, 20 connections).
          client org.jsoup.Jsoup#connect(String) -> org.jsoup.Connection | only=1.21.1..1.23.1
          client org.jsoup.Jsoup#newSession() -> org.jsoup.Connection | only=1.21.1..1.23.1 since=1.14.1
          uses org.jsoup.Connection#get()
          uses org.jsoup.Connection#post()
          uses org.jsoup.Connection#execute()
          derives org.jsoup.Connection#newRequest(..) -> org.jsoup.Connection | since=1.14.1

          opens org.jsoup.Connection#execute() -> org.jsoup.Connection.Response | errors=throw unless=ignoreHttpErrors
          neutral org.jsoup.Connection#response() -> org.jsoup.Connection.Response
          ignores-status org.jsoup.Connection#ignoreHttpErrors(boolean) | arg0=true
          # Whoever sets the method may ask for a head only.
          bodiless org.jsoup.Connection#method(Method)
          closes org.jsoup.Connection.Response#parse()
          closes org.jsoup.Connection.Response#body()
          closes org.jsoup.Connection.Response#bodyAsBytes()
          closes org.jsoup.Connection.Response#bufferUp() | until=1.21.2
          closes org.jsoup.Connection.Response#readBody() | since=1.21.1
          closes org.jsoup.Connection.Response#readFully() | since=1.21.1
          view org.jsoup.Connection.Response#bodyStream() -> java.io.BufferedInputStream
          status org.jsoup.Connection.Response#statusCode()
          neutral org.jsoup.Connection.Base#url(..)
          neutral org.jsoup.Connection.Base#method(..)
          neutral org.jsoup.Connection.Base#header(..)
          neutral org.jsoup.Connection.Base#headers(..)
          neutral org.jsoup.Connection.Base#multiHeaders(..)
          neutral org.jsoup.Connection.Base#hasHeader(..)
          neutral org.jsoup.Connection.Base#cookie(..)
          neutral org.jsoup.Connection.Base#cookies(..)
          neutral org.jsoup.Connection.Base#hasCookie(..)
          no-reuse org.jsoup.Connection#header(String,String) | arg0=Connection arg1=close
          sets connect,response,body org.jsoup.Connection#timeout(int) | none=zero
          whole-bodies org.jsoup.Connection#maxBodySize(int) | arg0=0
          waits org.jsoup.Connection#get()
          waits org.jsoup.Connection#post()
          """);

  private Jsoup() {}
}
