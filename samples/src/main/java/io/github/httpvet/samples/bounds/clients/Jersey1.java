package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.WebResource;
import com.sun.jersey.api.client.config.ClientConfig;
import com.sun.jersey.api.client.config.DefaultClientConfig;
import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Setting;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Jersey 1, over {@code HttpURLConnection}. */
@BoundsOf(client = "jersey1")
public final class Jersey1 {

  @Setting(
      value = "`setConnectTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) {
    Client client = Client.create();
    client.setConnectTimeout(MILLIS);
    read(client.resource(url));
  }

  @Setting(
      value = "`setReadTimeout`",
      bounds = {SILENT, TLS})
  public void readTimeout(String url) {
    Client client = Client.create();
    client.setReadTimeout(MILLIS);
    read(client.resource(url));
  }

  @Setting(
      value = "`PROPERTY_CONNECT_TIMEOUT`",
      bounds = {DEAF})
  public void connectProperty(String url) {
    ClientConfig config = new DefaultClientConfig();
    config.getProperties().put(ClientConfig.PROPERTY_CONNECT_TIMEOUT, MILLIS);
    read(Client.create(config).resource(url));
  }

  @Setting(
      value = "`PROPERTY_READ_TIMEOUT`",
      bounds = {SILENT, TLS})
  public void readProperty(String url) {
    ClientConfig config = new DefaultClientConfig();
    config.getProperties().put(ClientConfig.PROPERTY_READ_TIMEOUT, MILLIS);
    read(Client.create(config).resource(url));
  }

  @Setting(
      value = "`PROPERTY_READ_TIMEOUT` of a `WebResource`",
      bounds = {SILENT, TLS})
  public void readPropertyOfResource(String url) {
    WebResource resource = Client.create().resource(url);
    resource.setProperty(ClientConfig.PROPERTY_READ_TIMEOUT, MILLIS);
    read(resource);
  }

  @Setting(
      value = "wait: `get(time)`, `cancel`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void waitAndCancel(String url) throws Exception {
    Future<String> answer = Client.create().asyncResource(url).get(String.class);
    try {
      answer.get(MILLIS, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  private static void read(WebResource resource) {
    resource.get(String.class);
  }
}
