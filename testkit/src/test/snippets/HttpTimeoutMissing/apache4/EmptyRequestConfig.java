package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.HttpClientBuilder;

/** A config is there; it only speaks of cookies. */
public final class EmptyRequestConfig {

  private final HttpClient client;

  public EmptyRequestConfig() {
    RequestConfig config =
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        RequestConfig.custom()
            .setCookieSpec(CookieSpecs.STANDARD)
            .setExpectContinueEnabled(false)
            .build();
    client = HttpClientBuilder.create().setDefaultRequestConfig(config).build();
  }

  public String post(String uri, String json) throws IOException {
    HttpPost post = new HttpPost(uri);
    post.setHeader("Accept", "application/json");
    post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
    return client
        .execute(post, new BasicResponseHandler());
  }
}
