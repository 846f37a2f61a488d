package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A setting behind a condition bounds only the calls that it holds for. */
public final class BoundedOnSomePaths {
private Integer timeout = null;
  private Integer bound = 3_000;

  public int oneHost(String address, String slow) throws IOException {
    HttpGet get = new HttpGet(address);
    if (address.contains(slow)) {
      get.setConfig(config(9_000));
    }
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (CloseableHttpClient own = HttpClients.createDefault()) {
      return own.execute(get, answer -> answer.getStatusLine().getStatusCode());
    }
  }

  public int bothBranches(String address, String slow) throws IOException {
    HttpGet get = new HttpGet(address);
    if (address.contains(slow)) {
      get.setConfig(config(9_000));
    } else {
      get.setConfig(config(1_000));
    }
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (CloseableHttpClient own = HttpClients.createDefault()) {
      return own.execute(get, answer -> answer.getStatusLine().getStatusCode());
    }
  }

  public int unlessUnset(String address) throws IOException {
    HttpGet get = new HttpGet(address);
    if (timeout != null) {
      get.setConfig(config(timeout));
    }
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (CloseableHttpClient own = HttpClients.createDefault()) {
      return own.execute(get, answer -> answer.getStatusLine().getStatusCode());
    }
  }

  public int hasDefault(String address) throws IOException {
    HttpGet get = new HttpGet(address);
    if (bound != null) {
      get.setConfig(config(bound));
    }
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (CloseableHttpClient own = HttpClients.createDefault()) {
      return own.execute(get, answer -> answer.getStatusLine().getStatusCode());
    }
  }

  public int given(String address, RequestConfig config) throws IOException {
    HttpGet get = new HttpGet(address);
    if (config != null) {
      get.setConfig(config);
    }
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (CloseableHttpClient own = HttpClients.createDefault()) {
      return own.execute(get, answer -> answer.getStatusLine().getStatusCode());
    }
  }

  public void setTimeout(Integer timeout) {
    this.timeout = timeout;
  }

  private static RequestConfig config(int millis) {
    return RequestConfig.custom().setConnectTimeout(millis).setSocketTimeout(millis).build();
  }
}
