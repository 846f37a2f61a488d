package snippets.httpkeepalivedisabled.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;

/** Sized by the caller. */
public final class PoolOfSize {

  public ConnectionPool pool(int idle) {
    return new ConnectionPool(idle, 5, TimeUnit.MINUTES);
  }
}
