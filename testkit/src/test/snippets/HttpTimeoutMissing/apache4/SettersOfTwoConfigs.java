package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** All timeouts are set in the constructor, on the configuration of the other client. */
public final class SettersOfTwoConfigs {

  private final CloseableHttpClient patient;
  private final CloseableHttpClient quick;

  public SettersOfTwoConfigs() {
    RequestConfig bounded =
        RequestConfig.custom()
            .setConnectTimeout(2_000)
            .setSocketTimeout(5_000)
            .setConnectionRequestTimeout(2_000)
            .build();
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    RequestConfig plain = RequestConfig.custom().setRedirectsEnabled(false).build();
    quick = HttpClients.custom().setDefaultRequestConfig(bounded).build();
    patient = HttpClients.custom().setDefaultRequestConfig(plain).build();
  }

  public String quick(String uri) throws IOException {
    return quick.execute(new HttpGet(uri), answer -> EntityUtils.toString(answer.getEntity()));
  }

  public String patient(String uri) throws IOException {
    return patient.execute(new HttpGet(uri), answer -> EntityUtils.toString(answer.getEntity()));
  }
}
