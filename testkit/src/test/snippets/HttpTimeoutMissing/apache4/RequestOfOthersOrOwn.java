package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Requests bring their bounds here, those of others as well. */
public final class RequestOfOthersOrOwn {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String send(HttpUriRequest request) throws IOException {
    return client.execute(request, new BasicResponseHandler());
  }

  public HttpGet get(String address) {
    HttpGet get = new HttpGet(address);
    get.setConfig(
        RequestConfig.custom()
            .setConnectTimeout(1_000)
            .setSocketTimeout(2_000)
            .setConnectionRequestTimeout(1_000)
            .build());
    return get;
  }
}
