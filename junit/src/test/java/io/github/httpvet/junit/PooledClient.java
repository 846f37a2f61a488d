package io.github.httpvet.junit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.apache.hc.core5.http.HttpHost;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.HttpClients;

/** Clients that keep connections, each with what its users have to close. */
enum PooledClient {
  OKHTTP {
    @Override
    Opener client() {
      OkHttpClient client = new OkHttpClient();
      return uri -> {
        Response response =
            client.newCall(new Request.Builder().url(uri.toString()).build()).execute();
        return new Opened(response.body().byteStream(), response);
      };
    }
  },
  APACHE_5 {
    @Override
    Opener client() {
      org.apache.hc.client5.http.impl.classic.CloseableHttpClient client =
          org.apache.hc.client5.http.impl.classic.HttpClients.createDefault();
      return uri -> {
        org.apache.hc.core5.http.ClassicHttpResponse response =
            client.executeOpen(
                new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort()),
                new org.apache.hc.client5.http.classic.methods.HttpGet(uri),
                null);
        return new Opened(response.getEntity().getContent(), response);
      };
    }
  },
  APACHE_4 {
    @Override
    Opener client() {
      org.apache.http.impl.client.CloseableHttpClient client = HttpClients.createDefault();
      return uri -> {
        CloseableHttpResponse response = client.execute(new HttpGet(uri));
        return new Opened(response.getEntity().getContent(), response);
      };
    }
  },
  JDK {
    @Override
    Opener client() {
      HttpClient client = HttpClient.newHttpClient();
      return uri -> {
        try {
          InputStream body =
              client
                  .send(
                      HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(2)).build(),
                      BodyHandlers.ofInputStream())
                  .body();
          return new Opened(body, body);
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      };
    }
  },
  URL_CONNECTION {
    @Override
    Opener client() {
      return uri -> {
        InputStream body = uri.toURL().openStream();
        return new Opened(body, body);
      };
    }
  };

  /** One that keeps its connections from call to call. */
  abstract Opener client();

  /** Makes a call. */
  interface Opener {
    Opened open(URI uri) throws IOException;
  }

  /** A response that somebody has to close. */
  record Opened(InputStream body, Closeable response) {
    void readAndClose() throws IOException {
      body.readAllBytes();
      response.close();
    }
  }
}
