package conflictmap.basemap;

import conflictmap.basemap.names.NameBlock;
import conflictmap.geo.Projection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which of the gazetteer's towns lie in which block of the plane. */
final class VillageIndex {
    private final @Nullable DeepTowns towns;
    private final Projection projection;
    private final Map<NameBlock, Numbers> blocks = new HashMap<>();

    /** Numbers that grow in number. */
    private static final class Numbers {
        private int[] all = new int[16];
        private int size;

        void add(int number) {
            if (size == all.length) {
                all = Arrays.copyOf(all, 2 * size);
            }
            all[size++] = number;
        }
    }

    /** An index; without any towns it is empty. */
    VillageIndex(@Nullable DeepTowns towns, Projection projection) {
        this.towns = towns;
        this.projection = projection;
        if (towns == null) {
            return;
        }
        double[] positions = new double[2 * towns.name.length];
        for (int i = 0; i < towns.name.length; i++) {
            positions[2 * i] = towns.lon[i];
            positions[2 * i + 1] = towns.lat[i];
        }
        projection.project(positions, positions, towns.name.length);
        for (int i = 0; i < towns.name.length; i++) {
            blocks.computeIfAbsent(NameBlock.at(positions[2 * i], positions[2 * i + 1]), k -> new Numbers()).add(i);
        }
    }

    /** Whether it is the index of these towns on that plane. */
    boolean isOf(@Nullable DeepTowns others, Projection plane) {
        return Objects.equals(towns, others) && projection.equals(plane);
    }

    /** The towns of a block, most populous first. */
    int[] in(NameBlock block) {
        Numbers numbers = blocks.get(block);
        return numbers == null ? new int[0] : Arrays.copyOf(numbers.all, numbers.size);
    }
}
