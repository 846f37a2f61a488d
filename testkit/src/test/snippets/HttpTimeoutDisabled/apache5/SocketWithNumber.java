package snippets.httptimeoutdisabled.apache5;

import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Of the sockets; linger is another thing. */
public final class SocketWithNumber {

  public SocketConfig config() {
    return SocketConfig.custom()
        .setSoTimeout(Timeout.ofMinutes(1))
        .setSoLinger(TimeValue.ZERO_MILLISECONDS)
        .build();
  }
}
