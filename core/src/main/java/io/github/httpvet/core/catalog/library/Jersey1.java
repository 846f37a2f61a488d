package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * The client of Jersey 1, older than that of JAX-RS and another interface. Read in 1.9 and 1.19.4:
 * calls are those of {@code HttpURLConnection} unless the client is given a handler, so connections
 * come from one cache of the JVM and a new client costs none; nothing is bounded by default; a
 * {@code ClientResponse} or a stream is the caller's to close, all else is read by the library.
 */
final class Jersey1 {

  static final Library LIBRARY =
      Library.of(
          "Jersey 1 client",
          """
          supports 1.9 com.sun.jersey:jersey-client:1.9 com.sun.jersey:jersey-core:1.9
          supports 1.19.4 com.sun.jersey:jersey-client:1.19.4 com.sun.jersey:jersey-core:1.19.4
          mention com.sun.jersey.api.client
          type J.ClientHandler is other
          type J.Client is client extends J.ClientHandler
          type com.sun.jersey.client.urlconnection.URLConnectionClientHandler is other extends J.ClientHandler
          type J.UniformInterface is request
          type J.WebResource is request extends J.UniformInterface
          type J.WebResource.Builder is request extends J.UniformInterface
          type J.AsyncWebResource is request
          type J.config.ClientConfig is config
          type J.config.DefaultClientConfig is config extends J.config.ClientConfig
          type J.ClientResponse is response
          # Each of them gives the builder itself.
          fluent J.WebResource.Builder

          # A client has no connections of its own, unless its handler has some.
          fresh J.Client#<init>(..)
          fresh J.Client#create(..) -> J.Client
          fresh J.config.DefaultClientConfig#<init>(..)
          uses J.Client#asyncResource(..)
          fresh com.sun.jersey.client.urlconnection.URLConnectionClientHandler#<init>()
          # A configuration carries timeouts, and a handler or what it has its connections from can.
          configures com.sun.jersey.client.urlconnection.URLConnectionClientHandler#<init>(HttpURLConnectionFactory)
          configures J.Client#create(ClientConfig)
          configures J.Client#create(ClientConfig,IoCComponentProviderFactory)
          configures J.Client#<init>(ClientHandler)
          configures J.Client#<init>(ClientHandler,ClientConfig)
          configures J.Client#<init>(ClientHandler,ClientConfig,IoCComponentProviderFactory)
          configures J.Client#<init>(ClientHandler,ClientConfig) | arg1
          configures J.Client#<init>(ClientHandler,ClientConfig,IoCComponentProviderFactory) | arg1
          # Resources and builders are handles of their client.
          view J.Client#resource(..) -> J.WebResource | new
          view J.Client#asyncResource(..) -> J.AsyncWebResource | new
          view J.WebResource#path(..) -> J.WebResource | new
          view J.WebResource#uri(..) -> J.WebResource | new
          view J.WebResource#queryParam(..) -> J.WebResource | new
          view J.WebResource#queryParams(..) -> J.WebResource | new
          view J.WebResource#getRequestBuilder() -> J.WebResource.Builder | new
          view J.WebResource#entity(..) -> J.WebResource.Builder | new
          view J.WebResource#type(..) -> J.WebResource.Builder | new
          view J.WebResource#accept(..) -> J.WebResource.Builder | new
          view J.WebResource#acceptLanguage(..) -> J.WebResource.Builder | new
          view J.WebResource#cookie(..) -> J.WebResource.Builder | new
          view J.WebResource#header(..) -> J.WebResource.Builder | new
          view J.WebResource.Builder#entity(..) -> J.WebResource.Builder
          view J.WebResource.Builder#type(..) -> J.WebResource.Builder
          view J.WebResource.Builder#accept(..) -> J.WebResource.Builder
          view J.WebResource.Builder#acceptLanguage(..) -> J.WebResource.Builder
          view J.WebResource.Builder#cookie(..) -> J.WebResource.Builder
          view J.WebResource.Builder#header(..) -> J.WebResource.Builder

          # The read timeout bounds the handshake, too, as it does below.
          sets connect J.Client#setConnectTimeout(Integer) | none=zero,null
          sets tls,response J.Client#setReadTimeout(Integer) | none=zero,null
          mend J.Client => [J.Client] client = $it ; {connect client.setConnectTimeout($ms)} ; {response client.setReadTimeout($ms)} => client
          view J.Client#getProperties() -> java.util.Map
          view J.WebResource#getProperties() -> java.util.Map
          view J.config.ClientConfig#getProperties() -> java.util.Map
          sets connect java.util.Map#put(Object,Object) | key=com.sun.jersey.client.property.connectTimeout none=zero
          sets tls,response java.util.Map#put(Object,Object) | key=com.sun.jersey.client.property.readTimeout none=zero
          sets connect J.WebResource#setProperty(String,Object) | key=com.sun.jersey.client.property.connectTimeout none=zero
          sets tls,response J.WebResource#setProperty(String,Object) | key=com.sun.jersey.client.property.readTimeout none=zero
          blocks J.Client#<init>(..) | connect,response made=connect,response
          blocks J.Client#create(..) | connect,response made=connect,response
          blocks J.Client#handle(ClientRequest) | connect,response receiver=connect,response report=origin
          blocks J.UniformInterface#get(..) | connect,response receiver=connect,response report=origin
          blocks J.UniformInterface#put(..) | connect,response receiver=connect,response report=origin
          blocks J.UniformInterface#post(..) | connect,response receiver=connect,response report=origin
          blocks J.UniformInterface#delete(..) | connect,response receiver=connect,response report=origin
          blocks J.UniformInterface#head() | connect,response receiver=connect,response report=origin
          blocks J.UniformInterface#options(..) | connect,response receiver=connect,response report=origin
          blocks J.UniformInterface#method(..) | connect,response receiver=connect,response report=origin

          # Other types are read and closed by the library. A read of the stream that fails leaves the connection open.
          opens J.Client#handle(ClientRequest) -> J.ClientResponse | failed-read=open
          # Another handler is the next one of a filter.
          opens J.ClientHandler#handle(ClientRequest) -> J.ClientResponse | failed-read=open on-the-way
          opens J.UniformInterface#get(Class) | of=J.ClientResponse,java.io.InputStream failed-read=open
          opens J.UniformInterface#put(Class) | of=J.ClientResponse,java.io.InputStream failed-read=open
          opens J.UniformInterface#put(Class,Object) | of=J.ClientResponse,java.io.InputStream failed-read=open
          opens J.UniformInterface#post(Class) | of=J.ClientResponse,java.io.InputStream failed-read=open
          opens J.UniformInterface#post(Class,Object) | of=J.ClientResponse,java.io.InputStream failed-read=open
          opens J.UniformInterface#delete(Class) | of=J.ClientResponse,java.io.InputStream failed-read=open
          opens J.UniformInterface#delete(Class,Object) | of=J.ClientResponse,java.io.InputStream failed-read=open
          opens J.UniformInterface#options(Class) | of=J.ClientResponse,java.io.InputStream failed-read=open
          opens J.UniformInterface#method(String,Class) | of=J.ClientResponse,java.io.InputStream failed-read=open
          opens J.UniformInterface#method(String,Class,Object) | of=J.ClientResponse,java.io.InputStream failed-read=open
          bodiless J.UniformInterface#method(..) | arg0=HEAD
          release J.ClientResponse => $it.close()
          closes J.ClientResponse#close()
          # Reading closes; a stream of getEntity(InputStream.class) is taken to be closed like it.
          closes J.ClientResponse#getEntity(..)
          closes J.ClientResponse#bufferEntity()
          view J.ClientResponse#getEntityInputStream() -> java.io.InputStream
          status J.ClientResponse#getStatus()
          status J.ClientResponse#getLength()
          neutral J.ClientResponse#getClientResponseStatus()
          neutral J.ClientResponse#getResponseStatus()
          neutral J.ClientResponse#getStatusInfo() | since=1.18
          # It reads the first byte, so that an empty body is read to its end.
          neutral J.ClientResponse#hasEntity() | while-open=true
          neutral J.ClientResponse#getHeaders()
          neutral J.ClientResponse#getMetadata()
          neutral J.ClientResponse#getProperties()
          neutral J.ClientResponse#getClient()
          neutral J.ClientResponse#getType()
          neutral J.ClientResponse#getLanguage()
          neutral J.ClientResponse#getLocation()
          neutral J.ClientResponse#getCookies()
          neutral J.ClientResponse#getEntityTag()
          neutral J.ClientResponse#getLastModified()
          neutral J.ClientResponse#getResponseDate()
          neutral J.ClientResponse#getAllow()
          neutral J.ClientResponse#getLinks()
          no-reuse J.RequestBuilder#header(String,Object) | arg0=Connection arg1=close
          # Without a limit as the last argument, it keeps all that it logs.
          whole-bodies J.filter.LoggingFilter#<init>()
          whole-bodies J.filter.LoggingFilter#<init>(Logger)
          whole-bodies J.filter.LoggingFilter#<init>(PrintStream)
          """
              .replace("J.", "com.sun.jersey.api.client."));

  private Jersey1() {}
}
