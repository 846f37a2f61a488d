package snippets.httptimeoutdisabled.aws;

import java.time.Duration;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

/** Only where somebody asks for none. */
public final class NoneIfAsked {

  public void prepare(ApacheHttpClient.Builder builder, boolean patient) {
    if (patient) {
      builder.socketTimeout(Duration.ZERO);
    }
  }
}
