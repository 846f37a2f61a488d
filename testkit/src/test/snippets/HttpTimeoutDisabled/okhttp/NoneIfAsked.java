package snippets.httptimeoutdisabled.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** Only if somebody asks for none. */
public final class NoneIfAsked {

  public OkHttpClient client(boolean patient) {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    if (patient) {
      builder.readTimeout(0, TimeUnit.MILLISECONDS);
    }
    return builder.build();
  }
}
