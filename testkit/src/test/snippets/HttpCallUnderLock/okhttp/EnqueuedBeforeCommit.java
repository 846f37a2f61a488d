package snippets.httpcallunderlock.okhttp;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The call is started within the transaction, which does not wait for it. */
public final class EnqueuedBeforeCommit {

  private final DataSource database;
  private final OkHttpClient client;
  private final Callback callback;

  public EnqueuedBeforeCommit(DataSource database, OkHttpClient client, Callback callback) {
    this.database = database;
    this.client = client;
    this.callback = callback;
  }

  public void pay(long order, Request receipt) throws SQLException {
    try (java.sql.Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update orders set paid = 1 where id = ?")) {
      connection.setAutoCommit(false);
      update.setLong(1, order);
      update.executeUpdate();
      client.newCall(receipt).enqueue(callback);
      connection.commit();
    }
  }
}
