package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * What Jersey has beside the client of JAX-RS. Read in 2.41 and 3.1.10: a client has a runtime with
 * connections of its own, as the connector of its configuration makes them; without one they are
 * those of {@code HttpURLConnection}.
 */
final class Jersey {

  static final Library LIBRARY =
      Library.of(
          "Jersey",
          """
          supports 2.41 org.glassfish.jersey.core:jersey-client:2.41 org.glassfish.jersey.connectors:jersey-apache-connector:2.41 javax.ws.rs:javax.ws.rs-api:2.1.1
          supports 3.1.10 org.glassfish.jersey.core:jersey-client:3.1.10 org.glassfish.jersey.connectors:jersey-apache-connector:3.1.10 jakarta.ws.rs:jakarta.ws.rs-api:3.0.0
          type J.ClientConfig is config
          type J.JerseyClient is client
          type J.JerseyClientBuilder is builder
          fluent J.ClientConfig
          fluent J.JerseyClientBuilder

          client J.JerseyClientBuilder#createClient() -> J.JerseyClient | own
          client J.JerseyClientBuilder#createClient(Configuration) -> J.JerseyClient | own
          client J.JerseyClientBuilder#build() -> J.JerseyClient
          fresh J.JerseyClientBuilder#<init>()
          # Static methods of the builder of JAX-RS, by the name of its subclass.
          client J.JerseyClientBuilder#newClient()
          client J.JerseyClientBuilder#newClient(Configuration)
          fresh J.JerseyClientBuilder#newBuilder() -> J.JerseyClientBuilder
          shares J.JerseyClientBuilder#newClient(Configuration) | arg0 if-given
          blocks J.JerseyClientBuilder#newClient() | connect,response made=connect,response
          blocks J.JerseyClientBuilder#newClient(Configuration) | connect,response made=connect,response
          configures J.JerseyClientBuilder#newClient(Configuration)
          fresh J.ClientConfig#<init>(..)
          shares J.JerseyClientBuilder#createClient(Configuration) | arg0 if-given
          # A connector may be one for many clients; these make one for each.
          shares J.ClientConfig#connectorProvider(..)
          transport J.HttpUrlConnectorProvider#<init>()
          transport org.glassfish.jersey.apache.connector.ApacheConnectorProvider#<init>()
          shares J.ClientConfig#property(String,Object) | arg1 key=*connection*manager*
          blocks J.JerseyClientBuilder#createClient() | connect,response made=connect,response
          blocks J.JerseyClientBuilder#createClient(Configuration) | connect,response made=connect,response
          blocks J.JerseyClientBuilder#build() | connect,response made=connect,response
          configures J.JerseyClientBuilder#createClient(Configuration)
          # The names of the properties are those of ClientProperties.
          sets connect,tls J.ClientConfig#property(String,Object) | key=*timeout*~read,receive,socket none=zero
          sets response J.ClientConfig#property(String,Object) | key=*timeout*~connect none=zero
          # What a connector has for timeouts is not followed.
          sets connect,response J.ClientConfig#connectorProvider(..)
          """
              .replace("J.", "org.glassfish.jersey.client."));

  private Jersey() {}
}
