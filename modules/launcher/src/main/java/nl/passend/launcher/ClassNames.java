// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * The texts in the constant pool of a class file: the names of all classes that it uses stand among them. Reads the format of the
 * Java Virtual Machine Specification, 4.4, and nothing beyond the pool.
 */
final class ClassNames {
    private static final int MAGIC = 0xCAFEBABE;

    private ClassNames() {}

    /**
     * @param majorVersion of the class file format: 61 is Java 17
     * @param texts names, descriptors and literals
     */
    record Pool(int majorVersion, Set<String> texts) {}

    static Pool read(InputStream classFile) throws IOException {
        var in = new DataInputStream(classFile);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        in.readUnsignedShort();
        int majorVersion = in.readUnsignedShort();
        int count = in.readUnsignedShort();
        var texts = new HashSet<String>();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.add(in.readUTF());
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    index++;
                }
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return new Pool(majorVersion, texts);
    }
}
