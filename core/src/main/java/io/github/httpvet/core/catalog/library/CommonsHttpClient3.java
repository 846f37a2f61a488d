package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Commons HttpClient 3, before it became Apache HttpClient. Read in 3.0 and 3.1: a client without a
 * given manager has one connection of its own; no timeout is set by default; a method is request
 * and response, and keeps its connection until it is released or read to its end.
 */
final class CommonsHttpClient3 {

  static final Library LIBRARY =
      Library.of(
          "Commons HttpClient 3",
          """
          supports 3.0 commons-httpclient:commons-httpclient:3.0
          supports 3.1 commons-httpclient:commons-httpclient:3.1
          mention org.apache.commons.httpclient
          type org.apache.commons.httpclient.HttpClient is client
          type org.apache.commons.httpclient.HttpConnectionManager is other
          type org.apache.commons.httpclient.SimpleHttpConnectionManager is transport extends org.apache.commons.httpclient.HttpConnectionManager
          type org.apache.commons.httpclient.MultiThreadedHttpConnectionManager is transport extends org.apache.commons.httpclient.HttpConnectionManager
          type org.apache.commons.httpclient.HttpMethod is request
          type org.apache.commons.httpclient.HttpMethodBase is request extends org.apache.commons.httpclient.HttpMethod
          type org.apache.commons.httpclient.methods.GetMethod is request extends org.apache.commons.httpclient.HttpMethodBase
          type org.apache.commons.httpclient.methods.PostMethod is request extends org.apache.commons.httpclient.HttpMethodBase
          type org.apache.commons.httpclient.methods.PutMethod is request extends org.apache.commons.httpclient.HttpMethodBase
          type org.apache.commons.httpclient.methods.DeleteMethod is request extends org.apache.commons.httpclient.HttpMethodBase
          type org.apache.commons.httpclient.methods.HeadMethod is request extends org.apache.commons.httpclient.HttpMethodBase
          type org.apache.commons.httpclient.methods.OptionsMethod is request extends org.apache.commons.httpclient.HttpMethodBase
          type org.apache.commons.httpclient.methods.TraceMethod is request extends org.apache.commons.httpclient.HttpMethodBase
          type org.apache.commons.httpclient.methods.MultipartPostMethod is request extends org.apache.commons.httpclient.HttpMethodBase
          type org.apache.commons.httpclient.params.HttpParams is config
          type org.apache.commons.httpclient.params.DefaultHttpParams is config extends org.apache.commons.httpclient.params.HttpParams
          type org.apache.commons.httpclient.params.HttpConnectionParams is config extends org.apache.commons.httpclient.params.DefaultHttpParams
          type org.apache.commons.httpclient.params.HttpConnectionManagerParams is config extends org.apache.commons.httpclient.params.HttpConnectionParams
          type org.apache.commons.httpclient.params.HttpMethodParams is config extends org.apache.commons.httpclient.params.DefaultHttpParams
          type org.apache.commons.httpclient.params.HttpClientParams is config extends org.apache.commons.httpclient.params.HttpMethodParams
          type org.apache.commons.httpclient.StatusLine is other

          client org.apache.commons.httpclient.HttpClient#<init>()
          client org.apache.commons.httpclient.HttpClient#<init>(HttpClientParams)
          client org.apache.commons.httpclient.HttpClient#<init>(HttpConnectionManager)
          client org.apache.commons.httpclient.HttpClient#<init>(HttpClientParams,HttpConnectionManager)
          shares org.apache.commons.httpclient.HttpClient#<init>(HttpConnectionManager)
          shares org.apache.commons.httpclient.HttpClient#<init>(HttpClientParams,HttpConnectionManager) | arg1
          shares org.apache.commons.httpclient.HttpClient#setHttpConnectionManager(HttpConnectionManager) | on=client
          # One that closes each connection after its call, as it can be told to, is no pool.
          transport org.apache.commons.httpclient.SimpleHttpConnectionManager#<init>()
          transport org.apache.commons.httpclient.MultiThreadedHttpConnectionManager#<init>()
          uses org.apache.commons.httpclient.HttpClient#executeMethod(..)

          # Nothing is bounded by default, the lease of the manager for many threads neither.
          # Who gets a client has its defaults, and seldom gives each method others.
          blocks org.apache.commons.httpclient.HttpClient#<init>() | connect,response made=connect,response
          blocks org.apache.commons.httpclient.HttpClient#<init>(HttpConnectionManager) | connect,response made=connect,response
          blocks org.apache.commons.httpclient.HttpClient#executeMethod(HttpMethod) | connect,response,lease receiver=connect,response,lease arg0=response report=origin
          blocks org.apache.commons.httpclient.HttpClient#executeMethod(HostConfiguration,HttpMethod) | connect,response,lease receiver=connect,response,lease arg1=response report=origin
          blocks org.apache.commons.httpclient.HttpClient#executeMethod(HostConfiguration,HttpMethod,HttpState) | connect,response,lease receiver=connect,response,lease arg1=response report=origin
          sets connect org.apache.commons.httpclient.HttpClient#setConnectionTimeout(int) | none=zero
          sets response org.apache.commons.httpclient.HttpClient#setTimeout(int) | none=zero
          sets lease org.apache.commons.httpclient.HttpClient#setHttpConnectionFactoryTimeout(long) | none=zero
          sets connect org.apache.commons.httpclient.params.HttpConnectionParams#setConnectionTimeout(int) | none=zero
          sets tls,response org.apache.commons.httpclient.params.HttpConnectionParams#setSoTimeout(int) | none=zero
          sets response org.apache.commons.httpclient.params.HttpMethodParams#setSoTimeout(int) | none=zero
          sets lease org.apache.commons.httpclient.params.HttpClientParams#setConnectionManagerTimeout(long) | none=zero
          sets connect org.apache.commons.httpclient.params.HttpParams#setParameter(String,Object) | key=http.connection.timeout none=zero
          sets response org.apache.commons.httpclient.params.HttpParams#setParameter(String,Object) | key=http.socket.timeout none=zero
          sets connect org.apache.commons.httpclient.params.HttpParams#setIntParameter(String,int) | key=http.connection.timeout none=zero
          sets response org.apache.commons.httpclient.params.HttpParams#setIntParameter(String,int) | key=http.socket.timeout none=zero
          sets lease org.apache.commons.httpclient.params.HttpParams#setParameter(String,Object) | key=http.connection-manager.timeout
          sets lease org.apache.commons.httpclient.params.HttpParams#setLongParameter(String,long) | key=http.connection-manager.timeout
          # The parameters that all others have as their defaults.
          property connect,response,lease DefaultHttpParams.getDefaultParams
          view org.apache.commons.httpclient.HttpClient#getParams() -> org.apache.commons.httpclient.params.HttpClientParams
          view org.apache.commons.httpclient.HttpClient#getHttpConnectionManager() -> org.apache.commons.httpclient.HttpConnectionManager
          view org.apache.commons.httpclient.HttpConnectionManager#getParams() -> org.apache.commons.httpclient.params.HttpConnectionManagerParams
          view org.apache.commons.httpclient.HttpMethod#getParams() -> org.apache.commons.httpclient.params.HttpMethodParams
          configures org.apache.commons.httpclient.HttpClient#<init>(HttpClientParams)
          configures org.apache.commons.httpclient.HttpClient#<init>(HttpConnectionManager)
          configures org.apache.commons.httpclient.HttpClient#<init>(HttpClientParams,HttpConnectionManager)
          configures org.apache.commons.httpclient.HttpClient#<init>(HttpClientParams,HttpConnectionManager) | arg1
          configures org.apache.commons.httpclient.HttpClient#setParams(HttpClientParams)
          configures org.apache.commons.httpclient.HttpClient#setHttpConnectionManager(HttpConnectionManager)
          configures org.apache.commons.httpclient.HttpConnectionManager#setParams(HttpConnectionManagerParams)
          configures org.apache.commons.httpclient.HttpMethod#setParams(HttpMethodParams)
          fresh org.apache.commons.httpclient.params.HttpConnectionManagerParams#<init>()
          fresh org.apache.commons.httpclient.params.HttpMethodParams#<init>()
          fresh org.apache.commons.httpclient.params.HttpClientParams#<init>()
          fresh org.apache.commons.httpclient.methods.GetMethod#<init>(..)
          fresh org.apache.commons.httpclient.methods.PostMethod#<init>(..)
          fresh org.apache.commons.httpclient.methods.PutMethod#<init>(..)
          fresh org.apache.commons.httpclient.methods.DeleteMethod#<init>(..)
          fresh org.apache.commons.httpclient.methods.HeadMethod#<init>(..)
          fresh org.apache.commons.httpclient.methods.OptionsMethod#<init>(..)
          fresh org.apache.commons.httpclient.methods.TraceMethod#<init>(..)
          fresh org.apache.commons.httpclient.methods.MultipartPostMethod#<init>(..)

          # The method is request and response: who executes it has to release it, or to read it to its end.
          # A read that fails keeps the connection, also if it is the library that reads (measured: 20 of 20).
          opens org.apache.commons.httpclient.HttpClient#executeMethod(HttpMethod) | arg0 failed-read=open
          opens org.apache.commons.httpclient.HttpClient#executeMethod(HostConfiguration,HttpMethod) | arg1 failed-read=open
          opens org.apache.commons.httpclient.HttpClient#executeMethod(HostConfiguration,HttpMethod,HttpState) | arg1 failed-read=open
          status org.apache.commons.httpclient.HttpClient#executeMethod(..)
          bodiless org.apache.commons.httpclient.methods.HeadMethod#<init>(..)
          closes org.apache.commons.httpclient.HttpMethod#releaseConnection()
          closes org.apache.commons.httpclient.HttpMethod#abort()
          closes org.apache.commons.httpclient.HttpMethod#recycle()
          closes org.apache.commons.httpclient.HttpMethod#getResponseBody() | fails=read
          closes org.apache.commons.httpclient.HttpMethod#getResponseBodyAsString() | fails=read
          view org.apache.commons.httpclient.HttpMethod#getResponseBodyAsStream() -> java.io.InputStream
          # The first bytes only.
          reads org.apache.commons.httpclient.HttpMethodBase#getResponseBody(int) | since=3.1
          reads org.apache.commons.httpclient.HttpMethodBase#getResponseBodyAsString(int) | since=3.1
          status org.apache.commons.httpclient.HttpMethod#getStatusCode()
          status org.apache.commons.httpclient.HttpMethodBase#getResponseContentLength()
          neutral org.apache.commons.httpclient.HttpMethod#getStatusText()
          neutral org.apache.commons.httpclient.HttpMethod#getStatusLine()
          neutral org.apache.commons.httpclient.HttpMethod#getResponseHeaders(..)
          neutral org.apache.commons.httpclient.HttpMethod#getResponseHeader(..)
          neutral org.apache.commons.httpclient.HttpMethod#getResponseFooters()
          neutral org.apache.commons.httpclient.HttpMethod#getResponseFooter(..)
          neutral org.apache.commons.httpclient.HttpMethod#getRequestHeaders(..)
          neutral org.apache.commons.httpclient.HttpMethod#getRequestHeader(..)
          neutral org.apache.commons.httpclient.HttpMethod#getName()
          neutral org.apache.commons.httpclient.HttpMethod#getPath()
          neutral org.apache.commons.httpclient.HttpMethod#getURI()
          neutral org.apache.commons.httpclient.HttpMethod#getQueryString()
          neutral org.apache.commons.httpclient.HttpMethod#hasBeenUsed()
          neutral org.apache.commons.httpclient.HttpMethod#isRequestSent()
          neutral org.apache.commons.httpclient.HttpMethod#getFollowRedirects()
          neutral org.apache.commons.httpclient.HttpMethod#getHostAuthState()
          neutral org.apache.commons.httpclient.HttpMethod#getProxyAuthState()
          neutral org.apache.commons.httpclient.HttpMethodBase#getResponseCharSet()
          neutral org.apache.commons.httpclient.HttpMethodBase#getEffectiveVersion()
          no-reuse org.apache.commons.httpclient.HttpMethod#setRequestHeader(String,String) | arg0=Connection arg1=close
          no-reuse org.apache.commons.httpclient.HttpMethod#addRequestHeader(String,String) | arg0=Connection arg1=close
          resends org.apache.commons.httpclient.DefaultHttpMethodRetryHandler#<init>(int,boolean) | arg1=true
          no-reuse org.apache.commons.httpclient.SimpleHttpConnectionManager#<init>(boolean) | arg0=true since=3.1
          # 20 connections in all, 2 to a host.
          limits org.apache.commons.httpclient.params.HttpConnectionManagerParams#setMaxTotalConnections(int) | total route-default=2
          limits org.apache.commons.httpclient.params.HttpConnectionManagerParams#setDefaultMaxConnectionsPerHost(int) | per-route
          limits org.apache.commons.httpclient.params.HttpConnectionManagerParams#setMaxConnectionsPerHost(HostConfiguration,int) | per-route
          limits org.apache.commons.httpclient.MultiThreadedHttpConnectionManager#setMaxTotalConnections(int) | total route-default=2
          limits org.apache.commons.httpclient.MultiThreadedHttpConnectionManager#setMaxConnectionsPerHost(int) | per-route
          """);

  private CommonsHttpClient3() {}
}
