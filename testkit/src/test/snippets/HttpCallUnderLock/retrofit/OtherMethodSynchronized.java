package snippets.httpcallunderlock.retrofit;

import java.io.IOException;
import retrofit2.Call;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  public String get(Call<String> call) throws IOException {
    return call.execute().body();
  }

  public synchronized String last() {
    return toString();
  }
}
