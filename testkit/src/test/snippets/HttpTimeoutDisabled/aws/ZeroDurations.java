package snippets.httptimeoutdisabled.aws;

import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

/** 0 means infinity. */
public final class ZeroDurations {

  public SdkHttpClient client() {
    return ApacheHttpClient.builder()
        .connectionTimeout(Duration.ofSeconds(2))
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .socketTimeout(Duration.ZERO)
        .build();
  }
}
