package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * What RESTEasy has beside the client of JAX-RS. Read in 3.15.6 and 6.2.12: a builder that is not
 * given an engine makes a pool, with a thread that evicts from it.
 */
final class Resteasy {

  static final Library LIBRARY =
      Library.of(
          "RESTEasy client",
          """
          supports 3.15.6 org.jboss.resteasy:resteasy-client:3.15.6.Final javax.ws.rs:javax.ws.rs-api:2.1.1
          supports 6.2.12 org.jboss.resteasy:resteasy-client-api:6.2.12.Final jakarta.ws.rs:jakarta.ws.rs-api:3.0.0
          mention org.jboss.resteasy
          type org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder is builder
          type org.jboss.resteasy.client.jaxrs.ResteasyClient is client
          fluent org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder

          client org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder#build() -> org.jboss.resteasy.client.jaxrs.ResteasyClient
          fresh org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder#<init>()
          shares org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder#httpEngine(..)
          # Each method of a proxy is a call.
          view org.jboss.resteasy.client.jaxrs.ResteasyWebTarget#proxyBuilder(Class) -> org.jboss.resteasy.client.jaxrs.ProxyBuilder
          view org.jboss.resteasy.client.jaxrs.ProxyBuilder#classloader(..)
          view org.jboss.resteasy.client.jaxrs.ProxyBuilder#defaultConsumes(..)
          view org.jboss.resteasy.client.jaxrs.ProxyBuilder#defaultProduces(..)
          view org.jboss.resteasy.client.jaxrs.ResteasyWebTarget#proxy(Class) | new
          view org.jboss.resteasy.client.jaxrs.ProxyBuilder#build() | new
          blocks org.jboss.resteasy.client.jaxrs.ResteasyWebTarget#proxy(Class) | connect,response receiver=connect,response report=origin
          blocks org.jboss.resteasy.client.jaxrs.ProxyBuilder#build() | connect,response receiver=connect,response report=origin
          # An engine has the timeouts of the client that it is made of.
          sets connect,tls,response org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder#httpEngine(..)
          sets connect,tls org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder#establishConnectionTimeout(..) | none=zero until=3.99
          sets response org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder#socketTimeout(..) | none=zero until=3.99
          sets connect,tls org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder#connectTimeout(long,TimeUnit) | none=zero
          sets response org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder#readTimeout(long,TimeUnit) | none=zero
          # They size the pool that the builder makes if it is given no engine.
          limits org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder#connectionPoolSize(int) | total ignored-by=httpEngine
          limits org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder#maxPooledPerRoute(int) | per-route ignored-by=httpEngine
          # Clients of MicroProfile and Quarkus, which has 15 s to connect and 30 s to read unless told: 0 is
          # for ever. https://download.eclipse.org/microprofile/microprofile-rest-client-3.0/microprofile-rest-client-spec-3.0.html
          key */mp-rest/connectTimeout | sets=connect none=zero
          key */mp-rest/readTimeout | sets=response none=zero
          # https://quarkus.io/guides/rest-client#configuration-reference; names and defaults: the model in
          # META-INF/quarkus-config-doc of quarkus-rest-client-config 3.30.0, classes of 3.15.1.
          key quarkus.rest-client.connect-timeout | sets=connect none=zero
          key quarkus.rest-client.read-timeout | sets=response none=zero
          key quarkus.rest-client.keep-alive-enabled | no-reuse=false
          key quarkus.rest-client.*.connect-timeout | sets=connect none=zero
          key quarkus.rest-client.*.read-timeout | sets=response none=zero
          key quarkus.rest-client.*.keep-alive-enabled | no-reuse=false
          """);

  private Resteasy() {}
}
