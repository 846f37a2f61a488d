package snippets.httptimeoutdisabled.aws;

import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

/** With numbers. */
public final class Numbers {

  public SdkHttpClient client(Duration socket) {
    return ApacheHttpClient.builder()
        .connectionTimeout(Duration.ofSeconds(2))
        .connectionTimeToLive(Duration.ZERO)
        .socketTimeout(socket)
        .build();
  }
}
