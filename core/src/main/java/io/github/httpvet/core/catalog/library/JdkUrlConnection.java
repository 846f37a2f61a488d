package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * {@code URLConnection}, {@code HttpURLConnection} and the shortcuts of {@code URL}. Read in {@code
 * sun.net.www.protocol.http} of 17: connections come from one cache of the JVM, so there is no
 * client to share; both timeouts are infinite unless set; a stream read to its end or closed gives
 * the connection back, {@code disconnect()} closes it.
 */
final class JdkUrlConnection {

  static final Library LIBRARY =
      Library.of(
          "HttpURLConnection",
          """
          supports 17
          supports 25
          mention URLConnection
          mention openConnection(
          mention openStream(
          mention getContent(
          # What other libraries read by an address alone.
          mention java.net.URL;
          mention java.net.URL(
          mention java.net.*;
          mention toURL()
          mention http.keepAlive
          type java.net.URI is other
          type java.net.URL is other
          type java.net.URLConnection is other
          type java.net.HttpURLConnection is other extends java.net.URLConnection
          type javax.net.ssl.HttpsURLConnection is other extends java.net.HttpURLConnection

          view java.net.URL#<init>(String) | arg0
          view java.net.URI#<init>(String) | arg0
          view java.net.URI#create(String) | arg0
          view java.net.URI#toURL()
          view java.net.URI#resolve(..)
          view java.net.URI#normalize()
          view java.net.URL#toURI()
          view java.net.URL#<init>(String,String,String) | arg0
          view java.net.URL#<init>(String,String,int,String) | arg0
          view java.net.URI#<init>(String,String,String) | arg0
          view java.net.URI#<init>(String,String,String,String) | arg0
          view java.net.URI#<init>(String,String,String,String,String) | arg0
          view java.net.URI#<init>(String,String,String,int,String,String,String) | arg0
          view java.net.URL#<init>(URL,String) | arg0
          view java.net.URL#of(URI,URLStreamHandler) | arg0 since=20
          starts java.net.URL#toString()
          starts java.net.URL#toExternalForm()
          starts java.net.URI#toString()
          starts java.net.URI#toASCIIString()
          local java.lang.Class#getResource(..)
          local java.lang.ClassLoader#getResource(..)
          local java.lang.ClassLoader#getSystemResource(..)
          local java.lang.Module#getResourceAsStream(..)
          local java.io.File#toURI()
          local java.io.File#toURL()
          local java.nio.file.Path#toUri()
          local java.security.CodeSource#getLocation()
          local java.util.Enumeration#nextElement()
          speaks-http java.net.URLConnection#setRequestProperty(..)
          speaks-http java.net.URLConnection#addRequestProperty(..)
          speaks-http java.net.URLConnection#setDoOutput(boolean)
          fresh java.net.URL#openConnection(..) -> java.net.URLConnection
          sets connect java.net.URLConnection#setConnectTimeout(int) | none=zero
          sets response java.net.URLConnection#setReadTimeout(int) | none=zero
          mend java.net.URL#openStream() => [java.net.URLConnection] connection = $receiver.openConnection() ; {connect connection.setConnectTimeout($ms)} ; {response connection.setReadTimeout($ms)} => connection.getInputStream()
          mend java.net.URLConnection => [java.net.URLConnection] connection = $it ; {connect connection.setConnectTimeout($ms)} ; {response connection.setReadTimeout($ms)} => connection
          # The cache is keyed by it, and a context gives another at each call (measured: 10 of 10).
          keys javax.net.ssl.HttpsURLConnection#setSSLSocketFactory(..) | on=client
          property connect sun.net.client.defaultConnectTimeout
          property response sun.net.client.defaultReadTimeout

          blocks java.net.URLConnection#connect() | connect receiver=connect http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getInputStream() -> java.io.InputStream | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getOutputStream() -> java.io.OutputStream | connect receiver=connect http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getContent(..) | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.HttpURLConnection#getResponseCode() | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.HttpURLConnection#getResponseMessage() | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          # Each of these waits for the headers.
          blocks java.net.URLConnection#getHeaderField(..) | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getHeaderFields() | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getHeaderFieldInt(..) | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getHeaderFieldLong(..) | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getHeaderFieldDate(..) | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getContentLength() | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getContentLengthLong() | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getContentType() | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getContentEncoding() | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getLastModified() | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getDate() | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          blocks java.net.URLConnection#getExpiration() | connect,response receiver=connect,response http=java.net.HttpURLConnection report=origin
          # There is no object that a timeout could be set on.
          blocks java.net.URL#openStream() -> java.io.InputStream | connect,response url=receiver
          blocks java.net.URL#getContent(..) | connect,response url=receiver
          blocks javax.imageio.ImageIO#read(URL) | connect,response url=arg0
          blocks javax.sound.sampled.AudioSystem#getAudioInputStream(URL) | connect,response url=arg0
          blocks javax.xml.validation.SchemaFactory#newSchema(URL) | connect,response url=arg0

          opens java.net.URLConnection#getInputStream() -> java.io.InputStream | owner=receiver http=java.net.HttpURLConnection failed-read=open
          opens java.net.HttpURLConnection#getErrorStream() -> java.io.InputStream | owner=receiver failed-read=open
          opens java.net.URL#openStream() -> java.io.InputStream | url=receiver failed-read=open
          # Who asks has the answer on the connection, to be read or disconnected (measured: 20 of
          # 20 connections stay open with a small body or an error).
          asks java.net.HttpURLConnection#getResponseCode() | http=java.net.HttpURLConnection
          asks java.net.HttpURLConnection#getResponseMessage() | http=java.net.HttpURLConnection
          asks java.net.URLConnection#getHeaderField(..) | http=java.net.HttpURLConnection
          asks java.net.URLConnection#getHeaderFields() | http=java.net.HttpURLConnection
          asks java.net.URLConnection#getHeaderFieldInt(..) | http=java.net.HttpURLConnection
          asks java.net.URLConnection#getHeaderFieldLong(..) | http=java.net.HttpURLConnection
          asks java.net.URLConnection#getHeaderFieldDate(..) | http=java.net.HttpURLConnection
          asks java.net.URLConnection#getContentLength() | http=java.net.HttpURLConnection
          asks java.net.URLConnection#getContentLengthLong() | http=java.net.HttpURLConnection
          asks java.net.URLConnection#getContentType() | http=java.net.HttpURLConnection
          asks java.net.URLConnection#getContentEncoding() | http=java.net.HttpURLConnection
          asks java.net.URLConnection#getLastModified() | http=java.net.HttpURLConnection
          asks java.net.URLConnection#getDate() | http=java.net.HttpURLConnection
          asks java.net.URLConnection#getExpiration() | http=java.net.HttpURLConnection
          release java.net.HttpURLConnection => $it.disconnect()
          closes java.net.HttpURLConnection#disconnect() | unread=dropped
          bodiless java.net.HttpURLConnection#setRequestMethod(String) | arg0=HEAD
          status java.net.HttpURLConnection#getResponseCode()
          neutral java.net.URLConnection#getOutputStream()
          neutral java.net.URLConnection#getHeaderFields()
          neutral java.net.URLConnection#getRequestProperties()
          neutral java.net.URLConnection#getURL()
          neutral java.net.URLConnection#getPermission()
          # A server that is told so closes the connection, and the cache has none to give.
          no-reuse java.net.URLConnection#setRequestProperty(String,String) | arg0=Connection arg1=close
          no-reuse java.net.URLConnection#addRequestProperty(String,String) | arg0=Connection arg1=close
          abandons java.net.HttpURLConnection#disconnect()
          """);

  private JdkUrlConnection() {}
}
