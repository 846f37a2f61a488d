package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Google HTTP Client for Java. Read in 1.34.0 and 2.1.0: {@code NetHttpTransport} uses the JVM's
 * cache of connections, the Apache transports make a pool each; connect and read default to 20 s; a
 * response is released by parsing, downloading, ignoring or disconnecting it, an error status
 * releases it before it throws.
 */
final class GoogleHttpClient {

  static final Library LIBRARY =
      Library.of(
          "Google HTTP Client",
          """
          supports 1.34.0 com.google.http-client:google-http-client:1.34.0 com.google.http-client:google-http-client-apache-v2:1.34.0 org.apache.httpcomponents:httpclient:4.5.14 org.apache.httpcomponents:httpcore:4.4.16
          supports 2.1.0 com.google.http-client:google-http-client:2.1.0 com.google.http-client:google-http-client-apache-v2:2.1.0 com.google.http-client:google-http-client-apache-v5:2.1.0 org.apache.httpcomponents:httpclient:4.5.14 org.apache.httpcomponents:httpcore:4.4.16
          mention com.google.api.client.http
          type com.google.api.client.http.HttpTransport is client
          type com.google.api.client.http.apache.v2.ApacheHttpTransport is client extends com.google.api.client.http.HttpTransport
          type com.google.api.client.http.apache.v5.Apache5HttpTransport is client extends com.google.api.client.http.HttpTransport | since=1.45
          type com.google.api.client.http.HttpRequestFactory is other
          type com.google.api.client.http.HttpRequest is request
          type com.google.api.client.http.HttpResponse is response
          fluent com.google.api.client.http.HttpRequest

          # NetHttpTransport has no connections of its own: the JVM caches them for all.
          client com.google.api.client.http.apache.v2.ApacheHttpTransport#<init>()
          client com.google.api.client.http.apache.v5.Apache5HttpTransport#<init>()
          derives com.google.api.client.http.HttpTransport#createRequestFactory(..) -> com.google.api.client.http.HttpRequestFactory
          uses com.google.api.client.http.HttpRequestFactory#buildRequest(..) -> com.google.api.client.http.HttpRequest
          fresh com.google.api.client.http.HttpRequestFactory#buildRequest(..) -> com.google.api.client.http.HttpRequest
          uses com.google.api.client.http.HttpRequestFactory#buildGetRequest(..) -> com.google.api.client.http.HttpRequest
          fresh com.google.api.client.http.HttpRequestFactory#buildGetRequest(..) -> com.google.api.client.http.HttpRequest
          uses com.google.api.client.http.HttpRequestFactory#buildPostRequest(..) -> com.google.api.client.http.HttpRequest
          fresh com.google.api.client.http.HttpRequestFactory#buildPostRequest(..) -> com.google.api.client.http.HttpRequest
          uses com.google.api.client.http.HttpRequestFactory#buildPutRequest(..) -> com.google.api.client.http.HttpRequest
          fresh com.google.api.client.http.HttpRequestFactory#buildPutRequest(..) -> com.google.api.client.http.HttpRequest
          uses com.google.api.client.http.HttpRequestFactory#buildPatchRequest(..) -> com.google.api.client.http.HttpRequest
          fresh com.google.api.client.http.HttpRequestFactory#buildPatchRequest(..) -> com.google.api.client.http.HttpRequest
          uses com.google.api.client.http.HttpRequestFactory#buildDeleteRequest(..) -> com.google.api.client.http.HttpRequest
          fresh com.google.api.client.http.HttpRequestFactory#buildDeleteRequest(..) -> com.google.api.client.http.HttpRequest
          uses com.google.api.client.http.HttpRequestFactory#buildHeadRequest(..) -> com.google.api.client.http.HttpRequest
          fresh com.google.api.client.http.HttpRequestFactory#buildHeadRequest(..) -> com.google.api.client.http.HttpRequest
          # Connect and response are bounded by 20 s; nothing bounds the body.
          blocks com.google.api.client.http.HttpRequest#execute() -> com.google.api.client.http.HttpResponse | body

          opens com.google.api.client.http.HttpRequest#execute() -> com.google.api.client.http.HttpResponse | errors=throw unless=setThrowExceptionOnExecuteError
          bodiless com.google.api.client.http.HttpRequestFactory#buildHeadRequest(..)
          bodiless com.google.api.client.http.HttpRequest#setRequestMethod(String) | arg0=HEAD
          bodiless com.google.api.client.http.HttpRequestFactory#buildRequest(..) | arg0=HEAD
          release com.google.api.client.http.HttpResponse => $it.disconnect()
          closes com.google.api.client.http.HttpResponse#disconnect()
          closes com.google.api.client.http.HttpResponse#ignore()
          closes com.google.api.client.http.HttpResponse#download(OutputStream)
          closes com.google.api.client.http.HttpResponse#parseAs(Class)
          closes com.google.api.client.http.HttpResponse#parseAs(Type)
          closes com.google.api.client.http.HttpResponse#parseAsString()
          view com.google.api.client.http.HttpResponse#getContent() -> java.io.InputStream
          status com.google.api.client.http.HttpResponse#getStatusCode()
          status com.google.api.client.http.HttpResponse#isSuccessStatusCode()
          neutral com.google.api.client.http.HttpResponse#getHeaders()
          neutral com.google.api.client.http.HttpResponse#getMediaType()
          neutral com.google.api.client.http.HttpResponse#getRequest()
          neutral com.google.api.client.http.HttpResponse#getTransport()
          neutral com.google.api.client.http.HttpResponse#getContentCharset()
          sets connect com.google.api.client.http.HttpRequest#setConnectTimeout(int) | none=zero
          sets response com.google.api.client.http.HttpRequest#setReadTimeout(int) | none=zero
          no-reuse com.google.api.client.http.HttpHeaders#set(String,Object) | arg0=Connection arg1=close
          whole-bodies com.google.api.client.http.HttpRequest#setContentLoggingLimit(int) | arg0=2147483647 instead=nothing
          """);

  private GoogleHttpClient() {}
}
