package snippets.httptimeoutdisabled.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import java.util.concurrent.TimeUnit;

/** Only where somebody asks for none. */
public final class NoneIfAsked {

  public void prepare(OkHttpClient client, boolean patient) {
    if (patient) {
      client.setReadTimeout(0, TimeUnit.SECONDS);
    }
  }
}
