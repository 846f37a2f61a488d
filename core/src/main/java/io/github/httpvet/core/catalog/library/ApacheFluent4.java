package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * The fluent API of Apache HttpClient 4. Read in 4.2.6 and 4.5.14: all requests share one pool of
 * the JVM, so there is no client to share; no timeout is set by default; a response keeps its
 * connection until its content is returned, saved, handled or discarded, and has no {@code
 * close()}.
 */
final class ApacheFluent4 {

  static final Library LIBRARY =
      Library.of(
          "Apache HttpClient 4 fluent",
          """
          supports 4.2.6 org.apache.httpcomponents:fluent-hc:4.2.6 org.apache.httpcomponents:httpclient:4.2.6 org.apache.httpcomponents:httpcore:4.2.5
          supports 4.5.14 org.apache.httpcomponents:fluent-hc:4.5.14 org.apache.httpcomponents:httpclient:4.5.14 org.apache.httpcomponents:httpcore:4.4.16
          mention org.apache.http.client.fluent
          type org.apache.http.client.fluent.Request is request
          type org.apache.http.client.fluent.Response is response
          type org.apache.http.client.fluent.Executor is client
          fluent org.apache.http.client.fluent.Request
          fluent org.apache.http.client.fluent.Executor

          fresh org.apache.http.client.fluent.Request#Get(..) -> org.apache.http.client.fluent.Request
          fresh org.apache.http.client.fluent.Request#Head(..) -> org.apache.http.client.fluent.Request
          fresh org.apache.http.client.fluent.Request#Post(..) -> org.apache.http.client.fluent.Request
          fresh org.apache.http.client.fluent.Request#Patch(..) -> org.apache.http.client.fluent.Request | since=4.4
          fresh org.apache.http.client.fluent.Request#Put(..) -> org.apache.http.client.fluent.Request
          fresh org.apache.http.client.fluent.Request#Trace(..) -> org.apache.http.client.fluent.Request
          fresh org.apache.http.client.fluent.Request#Delete(..) -> org.apache.http.client.fluent.Request
          fresh org.apache.http.client.fluent.Request#Options(..) -> org.apache.http.client.fluent.Request
          fresh org.apache.http.client.fluent.Executor#newInstance() -> org.apache.http.client.fluent.Executor
          view org.apache.http.client.fluent.Executor#newInstance(HttpClient) -> org.apache.http.client.fluent.Executor | arg0
          blocks org.apache.http.client.fluent.Request#execute() -> org.apache.http.client.fluent.Response | connect,response receiver=connect,response
          blocks org.apache.http.client.fluent.Executor#execute(Request) -> org.apache.http.client.fluent.Response | connect,response receiver=connect,response arg0=connect,response
          sets connect,tls org.apache.http.client.fluent.Request#connectTimeout(int) | none=zero,negative
          sets response org.apache.http.client.fluent.Request#socketTimeout(int) | none=zero,negative
          mend org.apache.http.client.fluent.Request => $it{connect .connectTimeout($ms)}{response .socketTimeout($ms)}

          opens org.apache.http.client.fluent.Request#execute() -> org.apache.http.client.fluent.Response
          opens org.apache.http.client.fluent.Executor#execute(Request) -> org.apache.http.client.fluent.Response
          bodiless org.apache.http.client.fluent.Request#Head(..)
          closes org.apache.http.client.fluent.Response#returnContent(..)
          closes org.apache.http.client.fluent.Response#returnResponse(..)
          closes org.apache.http.client.fluent.Response#handleResponse(..)
          closes org.apache.http.client.fluent.Response#saveContent(..)
          closes org.apache.http.client.fluent.Response#discardContent(..)
          no-reuse org.apache.http.client.fluent.Request#addHeader(String,String) | arg0=Connection arg1=close
          no-reuse org.apache.http.client.fluent.Request#setHeader(String,String) | arg0=Connection arg1=close since=4.3
          """);

  private ApacheFluent4() {}
}
