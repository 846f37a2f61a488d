package snippets.httpcallunderlock.retrofit;

import java.io.IOException;
import retrofit2.Call;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  public synchronized String get(Call<String> call) throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return call.execute().body();
  }
}
