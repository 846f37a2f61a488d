package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * The client of JAX-RS and Jakarta REST, one interface in two packages. Read in the interfaces, 2.0
 * to 4.0, and in Jersey, RESTEasy and CXF: {@code Client} is heavy-weight by its documentation, and
 * to be closed; a {@code WebTarget} shares its client's connections; Jersey and RESTEasy have no
 * timeouts by default; a {@code Response} is the caller's to close, unless its entity was read.
 */
final class JaxRs {

  private static final String ROWS =
      """
      mention WS.
      type WS.client.Client is client extends WS.core.Configurable
      type WS.client.ClientBuilder is builder extends WS.core.Configurable
      type WS.client.WebTarget is request extends WS.core.Configurable
      type WS.client.Invocation.Builder is request extends WS.client.SyncInvoker
      type WS.client.SyncInvoker is request
      type WS.client.AsyncInvoker is request
      type WS.client.Invocation is request
      type WS.core.Configurable is other
      type WS.core.Response is response
      fluent WS.client.ClientBuilder

      client WS.client.ClientBuilder#newClient() -> WS.client.Client
      client WS.client.ClientBuilder#newClient(Configuration) -> WS.client.Client
      client WS.client.ClientBuilder#build() -> WS.client.Client
      blocks WS.client.ClientBuilder#newClient() | connect,response made=connect,response
      blocks WS.client.ClientBuilder#newClient(Configuration) | connect,response made=connect,response
      blocks WS.client.ClientBuilder#build() | connect,response made=connect,response
      fresh WS.client.ClientBuilder#newBuilder() -> WS.client.ClientBuilder
      # A configuration can carry a connection manager, and timeouts.
      shares WS.client.ClientBuilder#withConfig(Configuration) | if-given
      shares WS.client.ClientBuilder#newClient(Configuration) | arg0 if-given
      configures WS.client.ClientBuilder#withConfig(Configuration)
      configures WS.client.ClientBuilder#newClient(Configuration)
      # Targets and invocations are handles of their client.
      view WS.client.Client#target(..) -> WS.client.WebTarget | new
      view WS.client.Client#invocation(..) -> WS.client.Invocation.Builder | new
      view WS.client.WebTarget#path(..) -> WS.client.WebTarget
      view WS.client.WebTarget#queryParam(..) -> WS.client.WebTarget
      view WS.client.WebTarget#matrixParam(..) -> WS.client.WebTarget
      view WS.client.WebTarget#resolveTemplate(..) -> WS.client.WebTarget
      view WS.client.WebTarget#resolveTemplates(..) -> WS.client.WebTarget
      view WS.client.WebTarget#resolveTemplateFromEncoded(..) -> WS.client.WebTarget
      view WS.client.WebTarget#resolveTemplatesFromEncoded(..) -> WS.client.WebTarget
      view WS.client.WebTarget#request(..) -> WS.client.Invocation.Builder | new
      view WS.client.Invocation.Builder#header(..) -> WS.client.Invocation.Builder
      view WS.client.Invocation.Builder#headers(..) -> WS.client.Invocation.Builder
      view WS.client.Invocation.Builder#accept(..) -> WS.client.Invocation.Builder
      view WS.client.Invocation.Builder#acceptLanguage(..) -> WS.client.Invocation.Builder
      view WS.client.Invocation.Builder#acceptEncoding(..) -> WS.client.Invocation.Builder
      view WS.client.Invocation.Builder#cookie(..) -> WS.client.Invocation.Builder
      view WS.client.Invocation.Builder#cacheControl(..) -> WS.client.Invocation.Builder
      view WS.client.Invocation.Builder#property(..) -> WS.client.Invocation.Builder
      view WS.client.Invocation.Builder#build(..) -> WS.client.Invocation
      view WS.client.Invocation.Builder#buildGet() -> WS.client.Invocation
      view WS.client.Invocation.Builder#buildDelete() -> WS.client.Invocation
      view WS.client.Invocation.Builder#buildPost(..) -> WS.client.Invocation
      view WS.client.Invocation.Builder#buildPut(..) -> WS.client.Invocation
      view WS.client.Invocation.Builder#async() -> WS.client.AsyncInvoker
      view WS.client.Invocation#property(..) -> WS.client.Invocation
      view WS.core.Configurable#property(..)
      view WS.core.Configurable#register(..)
      uses WS.client.AsyncInvoker#get(..)
      uses WS.client.AsyncInvoker#put(..)
      uses WS.client.AsyncInvoker#post(..)
      uses WS.client.AsyncInvoker#delete(..)
      uses WS.client.AsyncInvoker#method(..)
      uses WS.client.Invocation#submit(..)

      sets connect,tls WS.client.ClientBuilder#connectTimeout(..) | none=zero since=2.1
      sets response WS.client.ClientBuilder#readTimeout(..) | none=zero since=2.1
      # Since 2.1, which first has the type.
      mend WS.client.ClientBuilder#newClient() if WS.client.RxInvoker => [WS.client.ClientBuilder].newBuilder(){connect .connectTimeout($unit)}{response .readTimeout($unit)}.build()
      mend WS.client.ClientBuilder if WS.client.RxInvoker => $it{connect .connectTimeout($unit)}{response .readTimeout($unit)}
      # The names of the properties are the implementation's.
      sets connect,tls WS.core.Configurable#property(..) | key=*timeout*~read,receive,socket none=zero
      sets response WS.core.Configurable#property(..) | key=*timeout*~connect none=zero
      sets connect,tls WS.client.Invocation.Builder#property(..) | key=*timeout*~read,receive,socket none=zero
      sets response WS.client.Invocation.Builder#property(..) | key=*timeout*~connect none=zero
      sets connect,tls WS.client.Invocation#property(..) | key=*timeout*~read,receive,socket none=zero
      sets response WS.client.Invocation#property(..) | key=*timeout*~connect none=zero
      # CXF has timeouts by default, and a unit that uses it tells so by its name.
      property connect,response org.apache.cxf
      blocks WS.client.SyncInvoker#get(..) | connect,response receiver=connect,response report=origin
      blocks WS.client.SyncInvoker#put(..) | connect,response receiver=connect,response report=origin
      blocks WS.client.SyncInvoker#post(..) | connect,response receiver=connect,response report=origin
      blocks WS.client.SyncInvoker#delete(..) | connect,response receiver=connect,response report=origin
      blocks WS.client.SyncInvoker#head() | connect,response receiver=connect,response report=origin
      blocks WS.client.SyncInvoker#options(..) | connect,response receiver=connect,response report=origin
      blocks WS.client.SyncInvoker#trace(..) | connect,response receiver=connect,response report=origin
      blocks WS.client.SyncInvoker#method(..) | connect,response receiver=connect,response report=origin
      blocks WS.client.Invocation#invoke(..) | connect,response receiver=connect,response report=origin

      opens WS.client.SyncInvoker#get() -> WS.core.Response
      opens WS.client.SyncInvoker#put(Entity) -> WS.core.Response
      opens WS.client.SyncInvoker#post(Entity) -> WS.core.Response
      opens WS.client.SyncInvoker#delete() -> WS.core.Response
      opens WS.client.SyncInvoker#options() -> WS.core.Response
      opens WS.client.SyncInvoker#trace() -> WS.core.Response
      opens WS.client.SyncInvoker#method(String) -> WS.core.Response
      opens WS.client.SyncInvoker#method(String,Entity) -> WS.core.Response
      opens WS.client.Invocation#invoke() -> WS.core.Response
      opens-parameter WS.client.InvocationCallback#completed(..) | arg0 of=WS.core.Response,java.io.InputStream
      # Other types are read and closed by the implementation.
      opens WS.client.SyncInvoker#get(Class) | of=WS.core.Response,java.io.InputStream
      opens WS.client.SyncInvoker#put(Entity,Class) | of=WS.core.Response,java.io.InputStream
      opens WS.client.SyncInvoker#post(Entity,Class) | of=WS.core.Response,java.io.InputStream
      opens WS.client.SyncInvoker#delete(Class) | of=WS.core.Response,java.io.InputStream
      opens WS.client.SyncInvoker#method(String,Class) | of=WS.core.Response,java.io.InputStream
      opens WS.client.SyncInvoker#method(String,Entity,Class) | of=WS.core.Response,java.io.InputStream
      opens WS.client.Invocation#invoke(Class) | of=WS.core.Response,java.io.InputStream
      # What an interface declares so is a request, of a proxy that an implementation makes of it.
      opens *#*(..) -> WS.core.Response | annotated=GET,POST,PUT,DELETE,PATCH,OPTIONS
      bodiless WS.client.SyncInvoker#method(..) | arg0=HEAD
      bodiless WS.client.Invocation.Builder#build(..) | arg0=HEAD
      release WS.core.Response => $it.close()
      closes WS.core.Response#close()
      # Reading closes; a stream of readEntity(InputStream.class) is taken to be closed like it.
      closes WS.core.Response#readEntity(..)
      closes WS.core.Response#bufferEntity()
      view WS.core.Response#getEntity()
      status WS.core.Response#getStatus()
      neutral WS.core.Response#getStatusInfo()
      # Without a body, nothing is left to release.
      neutral WS.core.Response#hasEntity() | while-open=true
      neutral WS.core.Response#getHeaders()
      neutral WS.core.Response#getStringHeaders()
      neutral WS.core.Response#getHeaderString(..)
      neutral WS.core.Response#getMetadata()
      neutral WS.core.Response#getMediaType()
      neutral WS.core.Response#getLanguage()
      neutral WS.core.Response#getLength()
      neutral WS.core.Response#getLocation()
      neutral WS.core.Response#getCookies()
      neutral WS.core.Response#getEntityTag()
      neutral WS.core.Response#getDate()
      neutral WS.core.Response#getLastModified()
      neutral WS.core.Response#getAllowedMethods()
      neutral WS.core.Response#getLink(..)
      neutral WS.core.Response#getLinks()
      neutral WS.core.Response#getLinkBuilder(..)
      neutral WS.core.Response#hasLink(..)
      no-reuse WS.client.Invocation.Builder#header(String,Object) | arg0=Connection arg1=close
      """;

  static final Library JAVAX =
      Library.of(
          "JAX-RS client",
          """
          supports 2.0.1 javax.ws.rs:javax.ws.rs-api:2.0.1
          supports 2.1.1 javax.ws.rs:javax.ws.rs-api:2.1.1
          """
              + ROWS.replace("WS.", "javax.ws.rs."));

  static final Library JAKARTA =
      Library.of(
          "Jakarta REST client",
          """
          supports 3.0.0 jakarta.ws.rs:jakarta.ws.rs-api:3.0.0
          supports 4.0.0 jakarta.ws.rs:jakarta.ws.rs-api:4.0.0
          """
              + ROWS.replace("WS.", "jakarta.ws.rs."));

  private JaxRs() {}
}
