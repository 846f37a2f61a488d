package snippets.httpclientperrequest.aws;

import java.io.IOException;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

/** An HTTP client for one request. */
public final class DirectCall {

  public int status(HttpExecuteRequest request) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (SdkHttpClient http = ApacheHttpClient.create()) {
      return http.prepareRequest(request).call().httpResponse().statusCode();
    }
  }
}
