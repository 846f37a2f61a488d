package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * The fluent API of Apache HttpClient 5. Read in 5.0.4 and 5.5.2: all requests share one pool of
 * the JVM, so there is no client to share; each phase is bounded by 3 min; a response keeps its
 * connection until its content is returned, saved, handled or discarded, and has no {@code
 * close()}.
 */
final class ApacheFluent5 {

  static final Library LIBRARY =
      Library.of(
          "Apache HttpClient 5 fluent",
          """
          supports 5.0.4 org.apache.httpcomponents.client5:httpclient5-fluent:5.0.4 org.apache.httpcomponents.client5:httpclient5:5.0.4 org.apache.httpcomponents.core5:httpcore5:5.0.4
          supports 5.5.2 org.apache.httpcomponents.client5:httpclient5-fluent:5.5.2 org.apache.httpcomponents.client5:httpclient5:5.5.2 org.apache.httpcomponents.core5:httpcore5:5.3.6
          mention org.apache.hc.client5.http.fluent
          type org.apache.hc.client5.http.fluent.Request is request
          type org.apache.hc.client5.http.fluent.Response is response
          type org.apache.hc.client5.http.fluent.Executor is client
          fluent org.apache.hc.client5.http.fluent.Request
          fluent org.apache.hc.client5.http.fluent.Executor

          view org.apache.hc.client5.http.fluent.Executor#newInstance(CloseableHttpClient) -> org.apache.hc.client5.http.fluent.Executor | arg0
          fresh org.apache.hc.client5.http.fluent.Request#create(..) -> org.apache.hc.client5.http.fluent.Request
          fresh org.apache.hc.client5.http.fluent.Request#get(..) -> org.apache.hc.client5.http.fluent.Request
          fresh org.apache.hc.client5.http.fluent.Request#head(..) -> org.apache.hc.client5.http.fluent.Request
          fresh org.apache.hc.client5.http.fluent.Request#post(..) -> org.apache.hc.client5.http.fluent.Request
          fresh org.apache.hc.client5.http.fluent.Request#patch(..) -> org.apache.hc.client5.http.fluent.Request
          fresh org.apache.hc.client5.http.fluent.Request#put(..) -> org.apache.hc.client5.http.fluent.Request
          fresh org.apache.hc.client5.http.fluent.Request#trace(..) -> org.apache.hc.client5.http.fluent.Request
          fresh org.apache.hc.client5.http.fluent.Request#delete(..) -> org.apache.hc.client5.http.fluent.Request
          fresh org.apache.hc.client5.http.fluent.Request#options(..) -> org.apache.hc.client5.http.fluent.Request
          # Connect, response and lease are bounded by 3 min.
          opens org.apache.hc.client5.http.fluent.Request#execute(..) -> org.apache.hc.client5.http.fluent.Response
          opens org.apache.hc.client5.http.fluent.Executor#execute(Request) -> org.apache.hc.client5.http.fluent.Response
          uses org.apache.hc.client5.http.fluent.Executor#execute(Request)
          bodiless org.apache.hc.client5.http.fluent.Request#head(..)
          bodiless org.apache.hc.client5.http.fluent.Request#create(String,String) | arg0=HEAD
          bodiless org.apache.hc.client5.http.fluent.Request#create(String,URI) | arg0=HEAD
          closes org.apache.hc.client5.http.fluent.Response#returnContent(..)
          closes org.apache.hc.client5.http.fluent.Response#returnResponse(..)
          closes org.apache.hc.client5.http.fluent.Response#handleResponse(..)
          closes org.apache.hc.client5.http.fluent.Response#saveContent(..)
          closes org.apache.hc.client5.http.fluent.Response#discardContent(..)
          sets connect,tls org.apache.hc.client5.http.fluent.Request#connectTimeout(Timeout) | none=zero
          sets response org.apache.hc.client5.http.fluent.Request#responseTimeout(Timeout) | none=zero
          no-reuse org.apache.hc.client5.http.fluent.Request#addHeader(String,String) | arg0=Connection arg1=close
          no-reuse org.apache.hc.client5.http.fluent.Request#setHeader(String,String) | arg0=Connection arg1=close
          """);

  private ApacheFluent5() {}
}
